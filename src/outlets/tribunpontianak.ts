import type { Outlet } from './outlet.ts'

export const tribunpontianak = {
  id: 'tribunpontianak',
  name: 'TribunPontianak.co.id',
  brands: ['Tribun Pontianak'],
  domains: ['pontianak.tribunnews.com', 'tribunpontianak.co.id', 'tribunpontianak.com'],
  group: 'KG Media',
} as const satisfies Outlet
