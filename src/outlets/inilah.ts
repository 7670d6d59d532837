import type { Outlet } from './outlet.ts'

export const inilah = {
  id: 'inilah',
  name: 'Inilah.com',
  brands: ['INILAHCOM'],
  domains: ['inilah.com'],
} as const satisfies Outlet
