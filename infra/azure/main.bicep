// Registers the bot with Azure Bot Service and opens its Teams channel.
// az deployment group create -g GROUP -f infra/azure/main.bicep -p appId=... tenantId=... host=bot.example.org

@description('Application (client) id of the single-tenant app registration of the bot')
param appId string
@description('The tenant of the secretariat')
param tenantId string
@description('The public host name of the service')
param host string
param name string = 'intersession'
param displayName string = 'Secretariat'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: 'https://${host}/api/messages'
    msaAppId: appId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

output endpoint string = bot.properties.endpoint
