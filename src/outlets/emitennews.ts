import type { Outlet } from './outlet.ts'

export const emitennews = {
  id: 'emitennews',
  name: 'EmitenNews',
  brands: ['EmitenNews', 'EmitenNews.com'],
  domains: ['emitennews.com'],
} as const satisfies Outlet
