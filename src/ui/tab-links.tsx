import type { ReactNode } from 'react'
import { NavLink, type To } from 'react-router'
import { tabClasses, tabListClasses } from './tab-look.ts'

interface TabLinksProps {
  label: string
  links: readonly { to: To; label: ReactNode; count?: ReactNode; end?: boolean | undefined }[]
}

/** Looks like tabs, but each is a page of its own with an address. The open one has `aria-current="page"`. */
export function TabLinks({ label, links }: TabLinksProps) {
  return (
    <nav aria-label={label} className={tabListClasses}>
      {links.map((link) => (
        <NavLink
          key={typeof link.to === 'string' ? link.to : `${link.to.pathname}${link.to.search}`}
          to={link.to}
          end={link.end ?? true}
          className={({ isActive }) => tabClasses(isActive)}
        >
          {link.label}
          {link.count !== undefined && <span className="tabular-nums">{link.count}</span>}
        </NavLink>
      ))}
    </nav>
  )
}
