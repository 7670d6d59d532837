import type { Outlet } from './outlet.ts'

export const rm = {
  id: 'rm',
  name: 'Rakyat Merdeka',
  brands: ['RM.id Rakyat Merdeka'],
  domains: ['rm.id'],
} as const satisfies Outlet
