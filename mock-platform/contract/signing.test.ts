import { describe, expect, test } from 'vitest'
import { isSameSignature, signBody, signCall } from './signing.ts'

// The platform's own worked examples: app key 123456, secret "helloworld", timestamp 1517820392000.
const SECRET = 'helloworld'
const common = { app_key: '123456', sign_method: 'sha256', timestamp: '1517820392000' }
const parameters = (own: Record<string, string>) => new Map(Object.entries({ ...own, ...common }))

describe('a gateway call is signed as in the worked examples of the platform', () => {
  test('the documented example /order/get', () => {
    const call = parameters({ access_token: 'test', order_id: '1234' })
    expect(signCall(call, SECRET, '/order/get')).toBe(
      '4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A',
    )
  })

  test('a system call is prefixed with its path', () => {
    const call = parameters({ code: '3_500200_abcDEF' })
    expect(signCall(call, SECRET, '/auth/token/create')).toBe(
      'E87766DC01F93AA82F8F48975DD2AA0D8C243C773BEE536388207583C5782D74',
    )
  })

  test('a business call signs the JSON parameter as sent and has no prefix', () => {
    const call = parameters({
      format: 'json',
      method: 'aliexpress.ascp.po.query',
      purchase_order_query: '{"biz_type":288000,"purchase_order_no":"PO1001"}',
      session: '50000test',
      simplify: 'true',
      v: '2.0',
    })
    expect(signCall(call, SECRET)).toBe('D2B290CBE60239666068A40E7C031F904FBD1FBA032665D7E1E6A9ECF075B363')
  })

  test('Chinese text is signed as UTF-8', () => {
    const call = parameters({
      access_token: '50000test',
      method: 'aliexpress.ascp.item.query',
      sc_item_query: '{"biz_type":288000,"title":"测试 A&B"}',
    })
    expect(signCall(call, SECRET)).toBe('9324B03C47558C475DB9FB88114F6203E1C94963392198CC8748B312B1A88805')
  })

  test('`sign` itself is not signed', () => {
    const call = parameters({ code: '1' })
    expect(signCall(new Map([...call, ['sign', 'X']]), SECRET)).toBe(signCall(call, SECRET))
  })
})

test('a body that the platform sends is signed over app key + raw body, in lower case', () => {
  const body =
    '{"seller_id":"1000","message_type":35,"data":{"purchaseOrderNo":"PO1001","orderStatus":"created"},"timestamp":1517820392,"site":"ae_global"}'
  expect(signBody(body, '123456', SECRET)).toBe('0d8b390d1d9f8d994ce15bc5af9fdbd070fd9e4b6f6171c84fa2a63bb8565e2f')
})

test.each([undefined, null, '', 'abc', 'ABCE'])('the signature %o is not ABCD', (given) => {
  expect(isSameSignature(given, 'ABCD')).toBe(false)
})
