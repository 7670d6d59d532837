import type { Outlet } from './outlet.ts'

export const tribunpontianak = {
  id: 'tribunpontianak',
  name: 'TribunPontianak.co.id',
  brands: ['TribunPontianak.co.id', 'TribunPontianak.com', 'Tribun Pontianak'],
  domains: ['pontianak.tribunnews.com', 'tribunpontianak.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
