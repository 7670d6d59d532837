import type { Outlet } from './outlet.ts'

export const lensaindonesia = {
  id: 'lensaindonesia',
  name: 'LensaIndonesia.com',
  brands: ['LensaIndonesia.com', 'Lensa Indonesia'],
  domains: ['lensaindonesia.com'],
} as const satisfies Outlet
