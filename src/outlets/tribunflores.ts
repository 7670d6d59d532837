import type { Outlet } from './outlet.ts'

export const tribunflores = {
  id: 'tribunflores',
  name: 'TribunFlores.com',
  brands: ['TribunFlores.com', 'Tribun Flores'],
  domains: ['flores.tribunnews.com', 'tribunflores.com'],
  group: 'KG Media',
} as const satisfies Outlet
