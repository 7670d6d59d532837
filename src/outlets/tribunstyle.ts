import type { Outlet } from './outlet.ts'

export const tribunstyle = {
  id: 'tribunstyle',
  name: 'TribunStyle.com',
  brands: ['TribunStyle'],
  domains: ['style.tribunnews.com', 'tribunstyle.com'],
  group: 'KG Media',
} as const satisfies Outlet
