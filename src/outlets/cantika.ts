import type { Outlet } from './outlet.ts'

export const cantika = {
  id: 'cantika',
  name: 'Cantika.com',
  brands: ['Cantika.com'],
  domains: ['cantika.com'],
  group: 'Tempo Media Group',
} as const satisfies Outlet
