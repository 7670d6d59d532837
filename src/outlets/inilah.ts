import type { Outlet } from './outlet.ts'

export const inilah = {
  id: 'inilah',
  name: 'Inilah.com',
  brands: ['Inilah.com', 'INILAHCOM'],
  domains: ['inilah.com'],
} as const satisfies Outlet
