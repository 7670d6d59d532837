import type { Outlet } from './outlet.ts'

export const prokal = {
  id: 'prokal',
  name: 'Prokal.co',
  brands: ['Prokal.co'],
  domains: ['prokal.co'],
} as const satisfies Outlet
