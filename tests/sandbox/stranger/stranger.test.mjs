// SPDX-License-Identifier: MIT
// Does a ConnectWise client that knows nothing of this project take propel-sandbox for ConnectWise?
// Run by run.sh, which puts the sandbox's announcement into PROPEL_SANDBOX.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import connectwise from 'connectwise-rest'

const sandbox = JSON.parse(process.env.PROPEL_SANDBOX)

function client(changes = {}) {
  return new connectwise.ManageAPI({
    companyId: sandbox.companyId,
    companyUrl: sandbox.domain,
    publicKey: sandbox.publicKey,
    privateKey: sandbox.privateKey,
    clientId: sandbox.clientId,
    logger: () => {},
    ...changes,
  })
}

async function setRole(role) {
  const answer = await fetch(`https://${sandbox.domain}/sandbox/role`, { method: 'PUT', body: JSON.stringify(role) })
  assert.equal(answer.status, 200, await answer.text())
}

beforeEach(() => setRole({ base: 'needed' }))

test('companies are read, by page and by id', async () => {
  const { CompanyAPI } = client()
  const first = await CompanyAPI.getCompanyCompanies({ pageSize: 5, fields: 'id,name' })
  assert.equal(first.length, 5)
  assert.deepEqual(Object.keys(first[0]).sort(), ['id', 'name'])
  const { count } = await CompanyAPI.getCompanyCompaniesCount({})
  assert.ok(count > 5)
  const one = await CompanyAPI.getCompanyCompaniesById(first[1].id)
  assert.equal(one.name, first[1].name)
})

test('pagination ends after the last company', async () => {
  const api = client().CompanyAPI
  const { count } = await api.getCompanyCompaniesCount({})
  const all = await api.paginate(api.getCompanyCompanies, { pageSize: 4 }, {})
  assert.equal(all.length, count)
  assert.equal(new Set(all.map((company) => company.id)).size, count)
})

test('tickets are read', async () => {
  const tickets = await client().ServiceAPI.getServiceTickets({ pageSize: 3 })
  assert.equal(tickets.length, 3)
  assert.ok(tickets[0].summary && tickets[0].board.name)
})

test('boards are read', async () => {
  const boards = await client().ServiceAPI.getServiceBoards()
  assert.ok(boards.some((board) => board.name === 'Help Desk'))
})

test('system info tells the version', async () => {
  const info = await client().SystemAPI.getSystemInfo()
  assert.match(info.version, /^v\d{4}\.\d+\.\d+$/)
})

test('the path of the release works as an entry point', async () => {
  const info = await client({ entryPoint: 'v2025_1' }).SystemAPI.getSystemInfo()
  assert.equal(info.version.slice(0, 7), 'v2025.1')
})

test('a wrong key is a clear 401', async () => {
  await assert.rejects(client({ privateKey: 'wrong' }).CompanyAPI.getCompanyCompanies(), (error) => {
    assert.equal(error.status, 401)
    assert.equal(error.data.code, 'Unauthorized')
    assert.match(error.data.message, /public\/private key/)
    return true
  })
})

test('a table that is taken away is a 403, and the tickets stay', async () => {
  await setRole({ tables: { 'Service/Service Board': false } })
  const { ServiceAPI } = client()
  await assert.rejects(ServiceAPI.getServiceBoards(), (error) => {
    assert.equal(error.status, 403)
    assert.equal(error.data.code, 'Security')
    assert.equal(error.data.message, 'You do not have security permission to perform this action.')
    return true
  })
  assert.ok((await ServiceAPI.getServiceTickets()).length > 0)
})
