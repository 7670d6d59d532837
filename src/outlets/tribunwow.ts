import type { Outlet } from './outlet.ts'

export const tribunwow = {
  id: 'tribunwow',
  name: 'TribunWow.com',
  brands: ['TribunWow.com', 'TribunWow'],
  domains: ['wow.tribunnews.com', 'tribunwow.com'],
  group: 'KG Media',
} as const satisfies Outlet
