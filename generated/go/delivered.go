// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package webhooks

var deliveredInteractionWithId = &deliveredForm{names: []renaming{{"click_id", "id"}}, values: map[string][]valuePair{"bot": {{float64(0), false}, {float64(1), true}}}}

var deliveredInteraction = &deliveredForm{names: []renaming{{"click_id", "clickId"}}, values: map[string][]valuePair{"bot": {{float64(0), false}, {float64(1), true}}}}

var deliveredLinkWrapped = &deliveredForm{wrapper: &wrapper{name: "link", required: setOf("id", "domain", "key", "url", "trackConversion", "archived", "expiredUrl", "password", "proxy", "title", "description", "image", "video", "rewrite", "doIndex", "ios", "android", "geo", "publicStats", "comments", "shortLink", "qrCode", "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "projectId", "clicks", "leads", "sales", "saleAmount", "createdAt", "updatedAt"), properties: setOf("id", "domain", "key", "externalId", "url", "trackConversion", "archived", "expiresAt", "expiredUrl", "password", "proxy", "title", "description", "image", "video", "rewrite", "doIndex", "ios", "android", "geo", "publicStats", "tagId", "tags", "comments", "shortLink", "qrCode", "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "userId", "projectId", "clicks", "lastClicked", "leads", "sales", "saleAmount", "createdAt", "updatedAt", "flexible", "rules", "folderId", "notificationToken", "preRedirection", "pageId", "pageUrl", "isFormMandatory", "filled", "useAsTemplate")}}

var deliveredSale = &deliveredForm{names: []renaming{{"payment_processor", "paymentProcessor"}, {"invoice_id", "invoiceId"}}}

var deliveredForms = map[string]*deliveredForm{
	"lead.created":   {properties: map[string]*deliveredForm{"data": {names: []renaming{{"click", "interaction"}, {"scan", "interaction"}, {"view", "interaction"}}, properties: map[string]*deliveredForm{"interaction": deliveredInteractionWithId}}}},
	"link.clicked":   {properties: map[string]*deliveredForm{"data": {names: []renaming{{"click", "interaction"}, {"scan", "interaction"}, {"view", "interaction"}}, properties: map[string]*deliveredForm{"interaction": deliveredInteraction}}}},
	"link.created":   {properties: map[string]*deliveredForm{"data": deliveredLinkWrapped}},
	"link.deleted":   {properties: map[string]*deliveredForm{"data": deliveredLinkWrapped}},
	"link.updated":   {properties: map[string]*deliveredForm{"data": deliveredLinkWrapped}},
	"page.visited":   {properties: map[string]*deliveredForm{"data": {names: []renaming{{"click", "interaction"}, {"scan", "interaction"}, {"view", "interaction"}}, properties: map[string]*deliveredForm{"interaction": deliveredInteraction}}}},
	"qrcode.scanned": {properties: map[string]*deliveredForm{"data": {names: []renaming{{"click", "interaction"}, {"scan", "interaction"}, {"view", "interaction"}}, properties: map[string]*deliveredForm{"interaction": deliveredInteraction}}}},
	"sale.created":   {properties: map[string]*deliveredForm{"data": {names: []renaming{{"click", "interaction"}, {"scan", "interaction"}, {"view", "interaction"}}, properties: map[string]*deliveredForm{"interaction": deliveredInteractionWithId, "sale": deliveredSale}}}},
}
