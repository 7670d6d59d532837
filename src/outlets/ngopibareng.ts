import type { Outlet } from './outlet.ts'

export const ngopibareng = {
  id: 'ngopibareng',
  name: 'Ngopibareng.id',
  brands: ['Ngopibareng.id'],
  domains: ['ngopibareng.id'],
} as const satisfies Outlet
