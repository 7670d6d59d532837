import type { Outlet } from './outlet.ts'

export const pojoksatu = {
  id: 'pojoksatu',
  name: 'PojokSatu.id',
  brands: ['PojokSatu.id'],
  domains: ['pojoksatu.id'],
} as const satisfies Outlet
