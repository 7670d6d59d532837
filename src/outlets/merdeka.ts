import type { Outlet } from './outlet.ts'

export const merdeka = {
  id: 'merdeka',
  name: 'Merdeka.com',
  domains: ['merdeka.com'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
