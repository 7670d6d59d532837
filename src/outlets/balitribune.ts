import type { Outlet } from './outlet.ts'

export const balitribune = {
  id: 'balitribune',
  name: 'Bali Tribune',
  brands: ['Bali Tribune', 'BaliTribune.co.id'],
  domains: ['balitribune.co.id'],
} as const satisfies Outlet
