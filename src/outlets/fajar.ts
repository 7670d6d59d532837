import type { Outlet } from './outlet.ts'

export const fajar = {
  id: 'fajar',
  name: 'Fajar',
  brands: ['FAJAR', 'Fajar.co.id', 'FajarOnline', 'FajarOnline.com'],
  domains: ['fajar.co.id', 'fajaronline.com'],
} as const satisfies Outlet
