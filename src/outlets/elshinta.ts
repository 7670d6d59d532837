import type { Outlet } from './outlet.ts'

export const elshinta = {
  id: 'elshinta',
  name: 'Elshinta',
  brands: ['Elshinta.com', 'Elshinta'],
  domains: ['elshinta.com'],
} as const satisfies Outlet
