import type { Outlet } from './outlet.ts'

export const beritasatu = {
  id: 'beritasatu',
  name: 'Beritasatu.com',
  brands: ['BeritaSatu', 'BeritaSatu Photo'],
  domains: ['beritasatu.com'],
  group: 'B-Universe',
} as const satisfies Outlet
