import type { Outlet } from './outlet.ts'

export const vemale = {
  id: 'vemale',
  name: 'Vemale.com',
  brands: ['Vemale.com'],
  domains: ['vemale.com'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
