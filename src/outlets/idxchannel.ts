import type { Outlet } from './outlet.ts'

export const idxchannel = {
  id: 'idxchannel',
  name: 'IDX Channel',
  brands: ['IDXChannel.com', 'IDXChannel', 'IDX Channel'],
  domains: ['idxchannel.com'],
  group: 'MNC Media',
} as const satisfies Outlet
