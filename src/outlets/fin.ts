import type { Outlet } from './outlet.ts'

export const fin = {
  id: 'fin',
  name: 'FIN',
  brands: ['FIN.co.id'],
  domains: ['fin.co.id'],
  group: 'Disway National Network',
} as const satisfies Outlet
