import type { Outlet } from './outlet.ts'

export const dream = {
  id: 'dream',
  name: 'Dream.co.id',
  brands: ['Dream.co.id', 'Dream'],
  domains: ['dream.co.id'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
