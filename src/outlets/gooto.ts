import type { Outlet } from './outlet.ts'

export const gooto = {
  id: 'gooto',
  name: 'Gooto.com',
  brands: ['Gooto.com'],
  domains: ['gooto.com'],
  group: 'Tempo Media Group',
} as const satisfies Outlet
