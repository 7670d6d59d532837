import type { Outlet } from './outlet.ts'

export const himedik = {
  id: 'himedik',
  name: 'HiMedik.com',
  brands: ['HiMedik.com'],
  domains: ['himedik.com'],
  group: 'Arkadia Digital Media',
} as const satisfies Outlet
