import type { Outlet } from './outlet.ts'

export const monitorindonesia = {
  id: 'monitorindonesia',
  name: 'Monitor Indonesia',
  brands: ['Monitor Indonesia', 'MonitorIndonesia.com', 'MI'],
  domains: ['monitorindonesia.com'],
} as const satisfies Outlet
