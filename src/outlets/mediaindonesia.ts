import type { Outlet } from './outlet.ts'

export const mediaindonesia = {
  id: 'mediaindonesia',
  name: 'Media Indonesia',
  brands: ['Media Indonesia', 'MediaIndonesia.com'],
  domains: ['mediaindonesia.com'],
  group: 'Media Group',
} as const satisfies Outlet
