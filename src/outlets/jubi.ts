import type { Outlet } from './outlet.ts'

export const jubi = {
  id: 'jubi',
  name: 'Jubi',
  brands: ['Jubi', 'Jubi.id', 'Jubi.co.id'],
  domains: ['jubi.id', 'jubi.co.id', 'tabloidjubi.com'],
} as const satisfies Outlet
