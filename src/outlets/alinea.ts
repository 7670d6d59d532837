import type { Outlet } from './outlet.ts'

export const alinea = {
  id: 'alinea',
  name: 'Alinea.id',
  brands: ['Alinea.id'],
  domains: ['alinea.id'],
} as const satisfies Outlet
