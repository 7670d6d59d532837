import type { Outlet } from './outlet.ts'

export const neraca = {
  id: 'neraca',
  name: 'Neraca.co.id',
  brands: ['NERACA'],
  domains: ['neraca.co.id'],
} as const satisfies Outlet
