import type { Outlet } from './outlet.ts'

export const tribunjabar = {
  id: 'tribunjabar',
  name: 'TribunJabar.id',
  brands: ['TribunJabar.id', 'TribunJabar.co.id', 'Tribun Jabar'],
  domains: ['jabar.tribunnews.com', 'tribunjabar.id', 'tribunjabar.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
