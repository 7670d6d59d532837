import type { Outlet } from './outlet.ts'

export const tribunjabar = {
  id: 'tribunjabar',
  name: 'TribunJabar.id',
  brands: ['Tribun Jabar'],
  domains: ['jabar.tribunnews.com', 'tribunjabar.id', 'tribunjabar.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
