import type { Outlet } from './outlet.ts'

export const mediaindonesia = {
  id: 'mediaindonesia',
  name: 'Media Indonesia',
  domains: ['mediaindonesia.com'],
  group: 'Media Group',
} as const satisfies Outlet
