import type { Outlet } from './outlet.ts'

export const genpi = {
  id: 'genpi',
  name: 'GenPI.co',
  brands: ['GenPI.co'],
  domains: ['genpi.co'],
} as const satisfies Outlet
