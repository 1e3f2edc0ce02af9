import type { ReactNode } from 'react'

/** First in the page; seen only while it has the focus. `to` is the `#id` of an element with tabIndex -1. */
export function SkipLink({ to, children }: { to: `#${string}`; children: ReactNode }) {
  return (
    <a
      href={to}
      onClick={(event) => {
        // The hash belongs to the router; only the focus moves.
        event.preventDefault()
        const target = document.getElementById(to.slice(1))
        target?.focus()
        target?.scrollIntoView()
      }}
      className="no-print -top-24 fixed left-4 z-50 rounded-control bg-nila px-5 py-3 font-semibold text-on-nila focus:top-3"
    >
      {children}
    </a>
  )
}
