import type { Outlet } from './outlet.ts'

export const fajar = {
  id: 'fajar',
  name: 'Fajar.co.id',
  brands: ['FAJAR'],
  domains: ['fajar.co.id', 'fajaronline.com'],
} as const satisfies Outlet
