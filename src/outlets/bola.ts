import type { Outlet } from './outlet.ts'

export const bola = {
  id: 'bola',
  name: 'Bola.com',
  domains: ['bola.com'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
