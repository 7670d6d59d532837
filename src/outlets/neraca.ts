import type { Outlet } from './outlet.ts'

export const neraca = {
  id: 'neraca',
  name: 'NERACA',
  brands: ['NERACA', 'Neraca.co.id'],
  domains: ['neraca.co.id'],
} as const satisfies Outlet
