import type { Outlet } from './outlet.ts'

export const balitribune = {
  id: 'balitribune',
  name: 'Bali Tribune',
  domains: ['balitribune.co.id'],
} as const satisfies Outlet
