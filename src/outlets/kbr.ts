import type { Outlet } from './outlet.ts'

export const kbr = {
  id: 'kbr',
  name: 'KBR',
  brands: ['KBR68H'],
  domains: ['kbr.id', 'portalkbr.com'],
} as const satisfies Outlet
