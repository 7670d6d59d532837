import type { Outlet } from './outlet.ts'

export const kbr = {
  id: 'kbr',
  name: 'KBR',
  brands: ['KBR', 'KBR.id', 'KBR68H', 'PortalKBR.com'],
  domains: ['kbr.id', 'portalkbr.com'],
} as const satisfies Outlet
