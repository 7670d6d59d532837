import type { Outlet } from './outlet.ts'

export const rri = {
  id: 'rri',
  name: 'RRI',
  brands: ['KBRN'],
  domains: ['rri.co.id'],
} as const satisfies Outlet
