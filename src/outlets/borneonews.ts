import type { Outlet } from './outlet.ts'

export const borneonews = {
  id: 'borneonews',
  name: 'Borneonews',
  brands: ['Borneonews', 'Borneonews.co.id'],
  domains: ['borneonews.co.id'],
} as const satisfies Outlet
