import type { Outlet } from './outlet.ts'

export const riauonline = {
  id: 'riauonline',
  name: 'Riau Online',
  brands: ['Riau Online', 'RiauOnline.co.id'],
  domains: ['riauonline.co.id'],
} as const satisfies Outlet
