import type { ReactNode } from 'react'

/** What is wider than the page scrolls inside its own box, which takes the focus so that the keyboard can scroll it. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="overflow-x-auto" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
