import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { buttonClasses } from './button-look.ts'
import { cx } from './class-names.ts'
import { useUiWords } from './ui.words.ts'

interface PaginationProps {
  /** From 1. */
  page: number
  pages: number
  /** Pages as addresses (better: they can be kept and sent)… */
  hrefFor?: ((page: number) => To) | undefined
  /** …or as a call. */
  onPage?: ((page: number) => void) | undefined
  /** "1–25 dari 600 pegawai"; shown even when there is only one page. */
  summary?: ReactNode
  className?: string | undefined
}

/** The numbers to show: first, last, and the neighbours of the open page; `undefined` is a hole. */
export function pageNumbers(page: number, pages: number): (number | undefined)[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  )
  return near.flatMap((number, index) => {
    const before = near[index - 1]
    if (before === undefined || number - before === 1) return [number]
    return number - before === 2 ? [number - 1, number] : [undefined, number]
  })
}

export function Pagination({ page, pages, hrefFor, onPage, summary, className }: PaginationProps) {
  const words = useUiWords()
  const step = (target: number, content: ReactNode, label: string, look = '') => {
    const current = target === page
    const classes = cx(buttonClasses({ variant: 'text' }), 'min-w-11', current && 'bg-tint', look)
    const named = { 'aria-label': label, 'aria-current': current ? ('page' as const) : undefined, className: classes }
    return hrefFor ? (
      <Link {...named} to={hrefFor(target)} preventScrollReset>
        {content}
      </Link>
    ) : (
      <button type="button" {...named} onClick={() => onPage?.(target)}>
        {content}
      </button>
    )
  }
  return (
    <div className={cx('flex flex-wrap items-center justify-between gap-x-6 gap-y-2', className)}>
      {summary ? <p className="text-sm text-soft">{summary}</p> : <span />}
      {pages > 1 && (
        <nav aria-label={words.pages}>
          <ul className="flex items-center">
            {page > 1 && <li>{step(page - 1, <ChevronLeft aria-hidden size={20} />, words.previous)}</li>}
            {pageNumbers(page, pages).map((number, index) =>
              number === undefined ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a hole has no number
                <li key={`hole-${index}`} aria-hidden className="hidden px-1 text-soft sm:block">
                  …
                </li>
              ) : (
                <li key={number} className={number === page ? '' : 'hidden sm:block'}>
                  {step(
                    number,
                    number,
                    number === page ? words.pageOf(number, pages) : words.page(number),
                    'tabular-nums',
                  )}
                </li>
              ),
            )}
            {page < pages && <li>{step(page + 1, <ChevronRight aria-hidden size={20} />, words.next)}</li>}
          </ul>
        </nav>
      )}
    </div>
  )
}
