import type { Outlet } from './outlet.ts'

export const famous = {
  id: 'famous',
  name: 'Famous.id',
  brands: ['Famous.id'],
  domains: ['famous.id'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
