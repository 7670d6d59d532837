import type { Outlet } from './outlet.ts'

export const akurat = {
  id: 'akurat',
  name: 'Akurat.co',
  brands: ['Akurat.co'],
  domains: ['akurat.co'],
} as const satisfies Outlet
