import type { Outlet } from './outlet.ts'

export const kapanlagi = {
  id: 'kapanlagi',
  name: 'KapanLagi.com',
  brands: ['KapanLagi'],
  domains: ['kapanlagi.com'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
