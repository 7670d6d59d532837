import type { Outlet } from './outlet.ts'

export const monitorindonesia = {
  id: 'monitorindonesia',
  name: 'Monitor Indonesia',
  brands: ['MI'],
  domains: ['monitorindonesia.com'],
} as const satisfies Outlet
