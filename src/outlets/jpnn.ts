import type { Outlet } from './outlet.ts'

export const jpnn = {
  id: 'jpnn',
  name: 'JPNN.com',
  brands: ['jpnn'],
  domains: ['jpnn.com'],
} as const satisfies Outlet
